"""No address that was ever published stops leading to what it led to."""

from tests.addresses import addresses, published


def test_published_addresses_are_there(site):
    gone = sorted(published() - addresses(site))
    assert not gone, f'keep these ids, or put <span id="OLD"></span> where their answer is now: {gone}'


def test_new_addresses_are_listed(site):
    new = sorted(addresses(site) - published())
    assert not new, f"run: python -m tests.addresses, which adds {new[:5]}"
