import torch

tensor = torch.frombuffer(bytearray(9), dtype=torch.float32, offset=1)
print(tensor.numpy().flags.aligned)
print(tensor.clone().numpy().flags.aligned)
