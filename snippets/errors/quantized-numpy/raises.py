import torch

values = torch.tensor([1.0, 2.0])
tensor = torch.quantize_per_tensor(values, 0.1, 10, torch.quint8)
tensor.numpy()
