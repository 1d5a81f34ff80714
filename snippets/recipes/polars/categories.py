import polars as pl

frame = pl.DataFrame({"n": [1, 2], "city": ["Rome", "Oslo"]})
cities = pl.Enum(["Oslo", "Rome"])
codes = frame["city"].cast(cities).to_physical()
print(codes.cast(pl.Int64).to_torch())
try:
    frame.to_torch()
except TypeError as error:
    print(str(error).splitlines()[0])
