import polars as pl

frame = pl.DataFrame({"n": [1, 2], "x": [0.5, 1.5]})
print(frame.to_torch().dtype, frame.to_torch(dtype=pl.Float32).dtype)

small = pl.Series([1, 2], dtype=pl.UInt16)
print(small.to_torch().dtype)
