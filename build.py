"""python build.py [build|check|annotate ...]: the site from seeds/ and notes/."""

from kantlijn.cli import main

if __name__ == "__main__":
    main()
