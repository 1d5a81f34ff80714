import torch

tensor = torch.tensor([1.0, 2.0, 3.0])
quantized = torch.quantize_per_tensor(tensor, 0.5, 0, torch.quint4x2)
print(quantized.dequantize().tolist())
print(quantized.int_repr().tolist(), quantized[0].item())
