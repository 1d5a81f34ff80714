import torch

rows = [torch.ones(2), torch.ones(3)]
nested = torch.nested.nested_tensor(rows, layout=torch.jagged)

print([row.numpy() for row in nested.unbind()])
print(nested.to_padded_tensor(0.0).numpy())
nested.numpy()
