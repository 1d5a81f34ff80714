import torch

parts = [torch.ones(2, 2), torch.zeros(2, 3)]
nested = torch.nested.nested_tensor(parts, layout=torch.jagged)
values, offsets = nested.values(), nested.offsets()
rows = [values[offsets[i]:offsets[i + 1]] for i in range(2)]
print([tuple(row.shape) for row in rows])
print([tuple(row.shape) for row in nested.unbind()])
