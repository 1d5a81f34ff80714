import warnings
import torch

warnings.filterwarnings("ignore", message="torch.quantize")
values, dtype = torch.tensor([1.0, 2.0]), torch.quint8
tensor = torch.quantize_per_tensor(values, 0.1, 10, dtype)
print(tensor.dequantize().numpy())
print(tensor.int_repr().numpy())
