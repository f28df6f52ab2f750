"""What need not be done again: what earlier builds read, found and printed, and what that rested on."""
