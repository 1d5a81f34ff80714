import pyarrow as pa
import torch

table = pa.table({"a": [1.0, 2.0]})
column = pa.concat_tables([table, table])["a"]
print(column.num_chunks)
print(torch.from_dlpack(column.combine_chunks()))
torch.from_dlpack(column)
