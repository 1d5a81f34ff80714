import torch

parts = [torch.ones(2), torch.zeros(3)]
nested = torch.nested.nested_tensor(parts, layout=torch.jagged)
print([part.numpy() for part in nested.unbind()])
print(nested.to_padded_tensor(-1.0).numpy())
