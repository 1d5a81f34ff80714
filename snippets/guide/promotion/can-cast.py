import numpy as np
import torch

print(" " * 20, "safe  same_kind torch")
for pair in ("int64 float32,float64 float32,int64 uint8,"
             "float32 int64,complex64 float32,uint8 bool").split(","):
    source, target = pair.split()
    print(f"{pair:20}", f"{np.can_cast(source, target)!s:5}",
          f"{np.can_cast(source, target, 'same_kind')!s:9}",
          torch.can_cast(getattr(torch, source),
                         getattr(torch, target)))
