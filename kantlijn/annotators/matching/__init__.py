"""Known names and terms found in a text: one automaton for all their forms, accents and inflections told apart."""
