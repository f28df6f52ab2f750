"""`python -m kantlijn`: the same as the command `kantlijn`."""

from kantlijn.starting import run

if __name__ == "__main__":  # a process that shares the work imports this too
    run()
