import statistics

import torch

losses = [torch.tensor(1.0), torch.tensor(2.0)]
print(statistics.mean([loss.item() for loss in losses]))
print(torch.stack(losses).mean())
statistics.mean(losses)
