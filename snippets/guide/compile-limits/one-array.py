import numpy as np
import torch

runs = []
for name in """argsort diff gradient histogram median nonzero unique
cov ediff1d lexsort nanmean nansum trapezoid unwrap""".split():
    torch.compiler.reset()
    try:
        torch.compile(lambda a: getattr(np, name)(a), backend="eager",
                      fullgraph=True)(np.ones(3))
        runs.append(name)
    except torch._dynamo.exc.Unsupported as error:
        print(name, "|", str(error).splitlines()[0])
print("They run:", *runs)
