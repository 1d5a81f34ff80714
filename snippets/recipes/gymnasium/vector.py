import gymnasium as gym
import torch

actions = torch.tensor([0, 1])
for copy in (True, False):
    env = gym.make_vec(
        "CartPole-v1", num_envs=2,
        vectorization_mode="sync", vector_kwargs={"copy": copy},
    )
    before = torch.from_numpy(env.reset(seed=0)[0])
    kept = before.clone()
    observations, rewards, *_ = env.step(actions.numpy())
    print("copy:", copy, "unchanged:", before.equal(kept))
print(observations.dtype, rewards.dtype)
