import torch

parts = [torch.ones(2), torch.zeros(3)]
nested = torch.nested.nested_tensor(parts, layout=torch.jagged)
print(nested.values().numpy(), nested.offsets().numpy())
