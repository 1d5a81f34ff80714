import polars as pl

embeddings = pl.Series([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
print(embeddings.dtype)
print(embeddings.list.to_array(2).to_torch().shape)
embeddings.to_torch()
