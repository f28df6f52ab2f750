"""python build.py [build|check|annotate ...]: the site from seeds/ and notes/."""

from kantlijn.starting import run

if __name__ == "__main__":
    run()
