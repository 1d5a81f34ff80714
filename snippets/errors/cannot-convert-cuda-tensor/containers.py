import torch

batches = [torch.zeros(2), torch.ones(2)]
array = torch.cat(batches).cpu().numpy()
outputs = {"scores": torch.ones(2), "labels": torch.zeros(2)}
arrays = {name: t.cpu().numpy() for name, t in outputs.items()}
print(array, arrays)
