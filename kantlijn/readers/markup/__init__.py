"""The parts of Markdown and of saved pages: blocks, formatting and pictures, as spans beside a text."""
