import torch

tensor = torch.tensor([0.0, 0.5])
quantized = torch.quantize_per_tensor(tensor, 0.1, 0, torch.qint8)

print(quantized.dequantize().numpy(), quantized.int_repr().numpy())
quantized.numpy()
