import warnings
import torch

warnings.filterwarnings("ignore", message="The PyTorch API of nested")
parts = [torch.ones(2), torch.zeros(3)]
nested = torch.nested.nested_tensor(parts)
print([part.numpy() for part in nested.unbind()])
print(torch.nested.to_padded_tensor(nested, -1.0).numpy())
