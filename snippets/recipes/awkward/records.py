import awkward as ak
import torch

hits = ak.Array([{"x": 1.0, "y": 2.0}, {"x": 3.0, "y": 4.0}])
columns = [ak.to_torch(hits[name]) for name in hits.fields]
print(torch.stack(columns, dim=1))
try:
    ak.to_torch(hits)
except TypeError as error:
    print(str(error).split(". ")[0])
