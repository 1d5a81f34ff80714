import pyarrow as pa
import torch

tensor = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
for data in tensor[0], list(tensor[0]), tensor.numpy():
    try:
        pa.array(data)
    except pa.ArrowInvalid as error:
        print(error)
print(pa.array(tensor[0].numpy()).type)
