import numpy as np
import torch

torch.set_num_threads(1)
many = torch.zeros(1).expand(2**24 + 8)
counts, edges = np.histogram(many.numpy(), 1, (0, 1))
print(counts, torch.histc(many, 1, 0, 1).long())
print(torch.histc(many.double(), 1, 0, 1).long())
