import torch
import torch.nn.functional as F
from scipy.stats import entropy

p = torch.tensor([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8]])
q = torch.tensor([[0.2, 0.5, 0.3], [0.3, 0.3, 0.4]])
print("SciPy:", entropy(p.numpy(), q.numpy(), axis=1).mean().round(4))

rows = {"reduction": "batchmean"}
print(F.kl_div(q.log(), p, **rows), "the same")
print(F.kl_div(p, q, **rows), "in SciPy's order")
print(F.kl_div(p.log(), q, **rows), "with the logarithm")
print(F.kl_div(q.log(), p), "without batchmean")
