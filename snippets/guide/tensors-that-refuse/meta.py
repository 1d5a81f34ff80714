import torch

tensor = torch.ones(2, device="meta")
try:
    tensor.numpy()
except TypeError as error:
    print(error)
tensor.numpy(force=True)
