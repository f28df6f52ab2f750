from annotated import press_for

from kantlijn.model.settings import Settings
from kantlijn.renderer.metadata import Head
from kantlijn.renderer.printing import print_page

ADDRESS = "https://naam.example/krant/"


def canonical(head: Head) -> str:
    return print_page(press_for(Settings(base_url=ADDRESS)), "404.html", "over.html", head).canonical


def test_page_is_listed_under_its_own_address_alone():
    assert canonical(Head("a", "b", canonical=f"{ADDRESS}over.html")) == f"{ADDRESS}over.html"
    assert canonical(Head("a", "b", canonical=f"{ADDRESS}elders.html")) == ""


def test_page_that_is_not_to_be_indexed_is_not_listed():
    assert canonical(Head("a", "b", indexable=False, canonical=f"{ADDRESS}over.html")) == ""
