"""`python -m kantlijn`: the same as the command `kantlijn`."""

from kantlijn.cli import main

main()
