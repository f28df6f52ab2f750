"""What we know of Dutch, as data: each word and each fact stands in one place here, and all other rooms ask for it."""
