package org.chenbao.collect;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.model.Outlet;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;

class OutletsTest {

  @Test
  void longestEntryShouldCount() {
    assertThat(Outlets.of("https://openai.com/index/x", ""))
        .isEqualTo(new Outlet("OpenAI", "openai.com", Tier.PRIMARY));
    assertThat(Outlets.of("https://www.nature.com/articles/s1", "").tier()).isEqualTo(Tier.PRIMARY);
    assertThat(Outlets.of("https://www.nature.com/news/1", "").tier()).isEqualTo(Tier.LEADING);
    assertThat(Outlets.of("https://blogs.nvidia.com/blog/x", "NVIDIA Blog").name())
        .isEqualTo("NVIDIA");
  }

  @Test
  void sitesOfOneOwnerShouldShareIt() {
    assertThat(Outlets.of("https://www.theverge.com/a", "").owner())
        .isEqualTo(Outlets.of("https://www.vox.com/b", "").owner());
  }

  @Test
  void accountsOfAPlatformShouldBeOutletsOfTheirOwn() {
    Outlet one = Outlets.of("https://mp.weixin.qq.com/s/a", "甲号");
    Outlet other = Outlets.of("https://mp.weixin.qq.com/s/b", "乙号");
    assertThat(one.name()).isEqualTo("甲号");
    assertThat(one.owner()).isNotEqualTo(other.owner());
  }

  @Test
  void unknownOutletShouldBeStandardAndAnAggregatorShouldNotNameIt() {
    assertThat(Outlets.of("https://www.new.example/x", ""))
        .isEqualTo(new Outlet("new.example", "new.example", Tier.STANDARD));
    assertThat(Outlets.of("https://new.example/x", "Hacker News · 24h最热").name())
        .isEqualTo("new.example");
    assertThat(Outlets.of("https://new.example/x", "新报").name()).isEqualTo("新报");
  }
}
