import polars as pl

plain = pl.Series("plain", [1.0, 2.0])
chunked = pl.concat([plain, plain], rechunk=False).alias("chunked")
nulls = pl.Series("nulls", [1, None])
flags = pl.Series("flags", [True])
for series in (plain, chunked, chunked.rechunk(), nulls, flags):
    try:
        array = series.to_numpy(allow_copy=False)
        print(series.name, "shared, writable:", array.flags.writeable)
    except RuntimeError as error:
        print(series.name, error)
