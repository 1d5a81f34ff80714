import torch

tensor = torch.tensor([1, 2], dtype=torch.int16)
print(tensor.numpy().tobytes())
print(bytes(tensor.numpy()), bytes(tensor))
print(bytes(tensor[1:].numpy()), bytes(tensor[1:]))
