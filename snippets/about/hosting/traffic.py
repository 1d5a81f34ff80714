readers, read = 10_000_000, 3  # a month; pages that each reads
first, later = 75_000, 12_000  # bytes sent for a page, at most
files, kept = 10, 400  # files of a first page, of all pages

gigabytes = readers * (first + (read - 1) * later) / 1e9
requests = readers * (files + read - 1)
busiest = 10 * requests / (30 * 24 * 3600)
print(f"{gigabytes:,.0f} GB, {requests / 1e6:,.0f} million requests")
print(f"{busiest:,.0f} a second, at ten times the average")

# Behind a CDN in 300 places that ask once a day for each file
asks = 300 * 30 * kept
print(f"{asks / 1e6:.1f} million arrive: {asks / requests:.1%}")
