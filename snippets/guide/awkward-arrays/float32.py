import numpy as np
import torch

moments = np.array(["2024-01-01T00:00:00", "2024-01-01T00:00:01"],
                   dtype="datetime64[s]")
seconds = torch.from_numpy(moments.view(np.int64))
print(seconds, seconds.float()[0] == seconds.float()[1])
