import pyarrow as pa
import pyarrow.parquet as pq
import torch

images = torch.arange(12, dtype=torch.uint8).reshape(2, 2, 3)
column = pa.FixedShapeTensorArray.from_dlpack(images)
table = pa.table({"image": column, "label": [0, 1]})
pq.write_table(table, "images.parquet")

read = pq.read_table("images.parquet")["image"].combine_chunks()
print(len(read), read.type.shape)
tensor = torch.from_dlpack(read.to_tensor())
print(tensor.shape, torch.equal(tensor, images))
