import torch

tensor = torch.tensor([1.0, 2.5])
quantized = torch.quantize_per_tensor(tensor, 0.5, 10, torch.quint8)
print(quantized.dequantize().tolist())
print(quantized.int_repr().tolist())
