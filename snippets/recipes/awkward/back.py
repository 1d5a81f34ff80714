import awkward as ak
import torch

values = torch.tensor([5.0, 7.0, 6.0])
counts = torch.tensor([2, 0, 1])
print(ak.unflatten(ak.from_torch(values), ak.from_torch(counts)))

padded = torch.tensor([[5.0, 7.0], [0.0, 0.0], [6.0, 0.0]])
mask = torch.tensor([[True, True], [False, False], [True, False]])
masked = ak.mask(ak.from_torch(padded), ak.from_torch(mask))
print(ak.drop_none(masked))
