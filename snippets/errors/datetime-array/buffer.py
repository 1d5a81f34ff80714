import numpy as np
import torch

days = np.array(["1970-01-03", "1970-01-04"], "datetime64[D]")
tensor = torch.frombuffer(days, dtype=torch.int64)
tensor[0] = 9
print(tensor, days)
