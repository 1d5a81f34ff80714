import csv
import sys

import numpy as np
import torch

write = csv.writer(sys.stdout, lineterminator="\n").writerow
loss, scores = torch.tensor(0.12345), torch.tensor([1.0, 2.0])
write([loss, np.float32(0.12345), scores])
write([loss.item(), *scores.tolist()])
write([f"{loss:.5f}", *scores.tolist()])
print(" ".join(map(str, scores)))
print(" ".join(map(str, scores.tolist())))
