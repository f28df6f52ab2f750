from pathlib import Path

import click
import pytest

from kantlijn.commands.options import read_address, with_choices
from kantlijn.model.settings import Settings


def test_what_the_command_line_names_goes_first():
    assert with_choices(Settings(), {"out": Path("x"), "seeds": None}) == Settings(out=Path("x"))


def test_address_is_whole():
    assert read_address("https://naam.example/") == "https://naam.example/"
    with pytest.raises(click.BadParameter):
        read_address("naam.example")
