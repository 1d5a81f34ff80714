import numpy as np
import torch

torch._dynamo.config.use_numpy_random_stream = True
noise = torch.compile(
    lambda: np.random.randn(2), backend="eager", fullgraph=True
)
try:
    noise()
except Exception as error:
    print(str(error).splitlines()[0])
