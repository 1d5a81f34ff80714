import polars as pl

frame = pl.DataFrame({"a": [1, 2], "b": [0.5, 1.5], "y": [0, 1]})
label = pl.col("y").cast(pl.Int64)
dataset = frame.to_torch("dataset", label=label, dtype=pl.Float32)
features, target = dataset[1]
print(features, target)
