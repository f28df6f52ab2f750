"""What an author's correction is about: the words that it quotes, and whom or what it names."""
