import numpy as np
import torch

for call in (
    lambda a: np.pad(a, 1),
    lambda a: np.concatenate([np.zeros(1), a, np.zeros(1)]),
    lambda a: a.tolist(), lambda a: a.flags, lambda a: a.base,
    lambda a: a.tobytes(),
):
    try:
        compiled = torch.compile(call, backend="eager", fullgraph=True)
        print(compiled(np.ones(2)))
    except torch._dynamo.exc.TorchDynamoException as error:
        words = str(error).splitlines()[0].partition(":")[0]
        print(type(error).__name__, "|", words)
