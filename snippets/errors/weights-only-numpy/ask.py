import numpy as np
import torch
from torch.serialization import get_unsafe_globals_in_checkpoint

torch.save({"a": np.ones(2), "b": np.float64(1)}, "checkpoint.pt")
print(*sorted(get_unsafe_globals_in_checkpoint("checkpoint.pt")),
      sep="\n")
