import warnings
import torch

warnings.filterwarnings("ignore", message="torch.quantize")
values = torch.tensor([1.0, 2.0])
tensor = torch.quantize_per_tensor(values, 0.1, 10, torch.quint8)
print(tensor.int_repr().numpy().mean())
print(tensor.dequantize().numpy().mean())
