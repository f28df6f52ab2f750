import pytest

from kantlijn.model.dates import PartialDate


@pytest.mark.parametrize("text", ["2024", "2024-12", "2024-12-15"])
def test_date_reads_and_prints_as_far_as_known(text):
    assert str(PartialDate.parse(text)) == text


@pytest.mark.parametrize("text", ["2025-02-31", "2024-13", "24", "december 2024", "2024-1", "2024-12-15T08:00", "٢٠٢٤"])
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError, match="not a date"):
        PartialDate.parse(text)


def test_month_orders_before_its_days():
    dates = [PartialDate(2024, 12, 1), PartialDate(2024, 12), PartialDate(2024), PartialDate(2024, 11, 30)]
    assert sorted(dates) == [dates[2], dates[3], dates[1], dates[0]]


def test_month_spans_its_days():
    month = PartialDate(2024, 12)
    assert (month.earliest, month.latest) == (PartialDate(2024, 12, 1), PartialDate(2024, 12, 31))
