"""Each state of the site that was verified keeps its row: versions and date."""

import datetime

from tests import record

TEXT = record.PAGE.read_text("utf-8")
FIRST = ["2026-11-21", "2.13.0", "2.4.6"]
UPDATE = "run: python -m tests.record"


def test_what_the_pages_name_has_a_row():
    assert record.stamp() in [row[:3] for row in record.rows(TEXT)], UPDATE
    assert record.with_stamp(TEXT) == TEXT, UPDATE


def test_rows_are_in_order_and_none_is_gone():
    days = [row[0] for row in record.rows(TEXT)]
    assert days == sorted(days) and record.rows(TEXT)[0][:3] == FIRST
    assert all(int(row[4].replace(",", "")) > 1000 for row in record.rows(TEXT))


def test_new_versions_add_a_row(monkeypatch):
    later = ["2027-01-01", "2.14.0", "2.5.0"]
    monkeypatch.setattr(record, "stamp", lambda: later)
    rows = record.rows(record.with_stamp(TEXT))
    assert rows[:-1] == record.rows(TEXT) and rows[-1][:3] == later


def test_the_stamp_names_what_is_installed():
    text = record.CONFIG.read_text("utf-8")
    assert record.with_versions(text) == text, UPDATE
    old = text.replace(f'torch: "{record.stamp()[1]}"', 'torch: "1.0.0"')
    assert old != text
    assert record.with_versions(old) == text.replace(record.stamp()[0], f"{datetime.date.today()}")
