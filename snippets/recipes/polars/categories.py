import polars as pl

frame = pl.DataFrame({"n": [1, 2], "city": ["Rome", "Oslo"]})
cities = pl.Enum(["Oslo", "Rome"])
codes = frame["city"].cast(cities).to_physical()
print(codes.cast(pl.Int64).to_torch())
frame.to_torch()
